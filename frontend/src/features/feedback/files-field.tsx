import { type DragEvent, useEffect, useRef, useState } from "react";
import { KeyButton } from "@/ui/key-button";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import { mostMegabytes, readFiles, type ScannedFile } from "./read-files";

type Props = { files: ScannedFile[]; onChange: (files: ScannedFile[]) => void; autoFocus?: boolean };

// FilesField are the scanned files of an opinion: opened, or dragged here.
export function FilesField({ files, onChange, autoFocus }: Props) {
  const words = useWords().feedback.intake;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (autoFocus) button.current?.focus();
  }, [autoFocus]);
  const [told, setTold] = useState("");
  const [over, setOver] = useState(false);
  const take = async (chosen: FileList | null) => {
    const read = await readFiles([...(chosen ?? [])], words);
    setTold(read.told);
    onChange([...files, ...read.files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one way more; the button is the other
    <div
      className={classes.files}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        multiple
        hidden
        aria-label={words.files}
        onChange={(event) => {
          void take(event.target.files).then(() => {
            if (input.current) input.current.value = "";
          });
        }}
      />
      <div className={classes.line}>
        <strong>{words.files}</strong>
        <KeyButton
          ref={button}
          size="xs"
          variant="default"
          keys="Alt+T"
          onPress={() => input.current?.click()}
        >
          {words.filesAdd}
        </KeyButton>
      </div>
      {files.length > 0 ? (
        <ul className={classes.chips}>
          {files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={at}>
              {file.name}
              <button
                type="button"
                aria-label={words.removeFile(file.name)}
                onClick={() => onChange(files.filter((_, other) => other !== at))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.hint}>{words.filesHint(formatNumber(mostMegabytes))}</p>
      )}
      {told && (
        <p role="alert" className={classes.bad}>
          {told}
        </p>
      )}
    </div>
  );
}
