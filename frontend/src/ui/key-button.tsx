import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode, Ref } from "react";
import { Keys } from "./keys";
import { useShortcut } from "./use-shortcut";

type Props = ButtonProps & {
  keys?: string; // "Ctrl+Enter": written on the button, and works while it is on screen
  onPress?: () => void;
  children: ReactNode;
  type?: "button" | "submit";
  ref?: Ref<HTMLButtonElement>;
  id?: string;
};

// KeyButton is a button with its shortcut written on it.
export function KeyButton({ keys, onPress, children, type = "button", ref, ...rest }: Props) {
  const off = Boolean(rest.disabled || rest.loading);
  useShortcut(keys, () => onPress?.(), !off && Boolean(onPress));
  return (
    <Button
      {...rest}
      ref={ref}
      type={type}
      onClick={onPress}
      aria-keyshortcuts={keys?.replace("Ctrl", "Control")}
      rightSection={keys ? <Keys>{keys}</Keys> : undefined}
    >
      {children}
    </Button>
  );
}
