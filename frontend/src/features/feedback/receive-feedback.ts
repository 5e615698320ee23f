import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import type { ScannedFile } from "./read-files";

type Received = { item: ward.Feedback; failed: string }; // why files could not be kept

// receiveFeedback enters an opinion and keeps its files with it. An opinion that is
// entered stays entered when a file cannot be kept: that is told, and can be done again
// on its page.
export async function receiveFeedback(given: {
  input: office.FeedbackInput;
  files: ScannedFile[];
}): Promise<Received> {
  let item = await bridge.feedback.Receive(given.input);
  for (const file of given.files) {
    try {
      item = await bridge.feedback.Attach({ id: item.id, ...file });
    } catch (thrown) {
      return { item, failed: toAppError(thrown).sentence };
    }
  }
  return { item, failed: "" };
}
