export const BUFFERS: RegExp;
export const leanBuffersModule: string;
