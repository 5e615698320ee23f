// most is how large a file may be, in MB: what the door of the program lets pass,
// in base64.
export const mostMegabytes = 2.5;

// readFile gives the content of a chosen file in base64; undefined when it is too
// large.
export async function readFile(file: File, most = mostMegabytes): Promise<string | undefined> {
  if (file.size > most * 1024 * 1024) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
