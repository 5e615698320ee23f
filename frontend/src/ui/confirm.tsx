import { useEffect, useRef } from "react";
import { useWords } from "@/words/use-words";
import classes from "./confirm.module.css";
import { Dialog } from "./dialog";
import { KeyButton } from "./key-button";

type Props = { title: string; sentence: string; yes: string; onYes: () => void; onClose: () => void };

// Confirm asks before something that cannot be undone. The focus begins on the
// way back.
export function Confirm({ title, sentence, yes, onYes, onClose }: Props) {
  const words = useWords().common;
  const back = useRef<HTMLButtonElement>(null);
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{sentence}</p>
      <div className={classes.buttons}>
        <Focus target={back} />
        <KeyButton ref={back} variant="default" keys="Escape" onPress={onClose}>
          {words.back}
        </KeyButton>
        <KeyButton color="red.9" keys="Ctrl+Enter" onPress={onYes}>
          {yes}
        </KeyButton>
      </div>
    </Dialog>
  );
}

function Focus({ target }: { target: React.RefObject<HTMLElement | null> }) {
  useEffect(() => target.current?.focus(), [target]);
  return null;
}
