/** Stylesheets are imported for their effect on the page; the bundlers take them from there. */
declare module "*.css";
