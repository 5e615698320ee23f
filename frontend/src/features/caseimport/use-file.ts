import { type ChangeEvent, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { readFile } from "@/ui/read-file";
import { useWords } from "@/words/use-words";

const most = 20; // MB, as the program takes it

// useFile is the file that was chosen: its name and content, or why it cannot be read.
export function useFile(onRead: (file: { name: string; base64: string }) => void) {
  const words = useWords().caseImport;
  const [file, setFile] = useState({ name: "", base64: "" });
  const [failed, setFailed] = useState<AppError>();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (!chosen) return;
    event.target.value = ""; // the same file again, after it was put right
    setFailed(undefined);
    const base64 = await readFile(chosen, most).catch(() => null);
    if (base64) {
      const next = { name: chosen.name, base64 };
      setFile(next);
      onRead(next);
    } else setFailed(new AppError({ sentence: base64 === null ? words.notRead : words.tooLarge(most) }));
  };
  return { file, failed, choose, forget: () => setFile({ name: "", base64: "" }) };
}
