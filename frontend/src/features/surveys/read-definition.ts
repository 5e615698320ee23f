const most = 1024 * 1024; // bytes; the largest form is far smaller

// readDefinition gives the content of a chosen file in base64: undefined when it is
// too large to be a form, "" when it cannot be read.
export async function readDefinition(file: File): Promise<string | undefined> {
  if (file.size > most) return undefined;
  try {
    let text = "";
    for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  } catch {
    return "";
  }
}
