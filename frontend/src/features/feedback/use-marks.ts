import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { placeMarks } from "./place-marks";

const quiet = 250; // ms without a key

export type PublicTexts = { content: string; outcome: string };

// useMarks gives what looks like personal data in the texts as they stand now;
// looking is true while what is known belongs to older words.
export function useMarks(id: string, texts: PublicTexts) {
  const [asked] = useDebouncedValue(texts, quiet);
  const { data, error } = useQuery({
    queryKey: ["feedback", "marks", id, asked],
    queryFn: async () => ({ of: asked, marks: await bridge.feedback.Marks({ id, ...asked }) }),
  });
  const current = data?.of.content === texts.content && data.of.outcome === texts.outcome;
  const of = (field: "content" | "outcome") => (current ? placeMarks(texts[field], data.marks[field]) : []);
  return { content: of("content"), outcome: of("outcome"), looking: !current, error };
}
