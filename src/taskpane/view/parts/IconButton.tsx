import type { JSX } from "preact";
import { Icon, type IconName } from "./icons.tsx";

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does and to what: its accessible name and its tooltip. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress: () => void;
}

export function IconButton(props: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled ?? false}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
