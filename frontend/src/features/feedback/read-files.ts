import { readFile } from "@/ui/read-file";
import { formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";

// mostMegabytes is how large a scan may be: what the program keeps (office.AttachFile).
export const mostMegabytes = 10;

// ScannedFile is a file that is to be kept with an opinion.
export type ScannedFile = { name: string; type: string; base64: string };

// readFiles reads chosen files; told says which could not be taken and why.
export async function readFiles(
  chosen: File[],
  words: Words["feedback"]["intake"],
): Promise<{ files: ScannedFile[]; told: string }> {
  const files: ScannedFile[] = [];
  const told: string[] = [];
  for (const file of chosen) {
    const base64 = await readFile(file, mostMegabytes).catch(() => null);
    if (base64) files.push({ name: file.name, type: file.type, base64 });
    else if (base64 === undefined) told.push(words.fileTooLarge(file.name, formatNumber(mostMegabytes)));
    else told.push(words.fileUnread(file.name));
  }
  return { files, told: told.join(" ") };
}
