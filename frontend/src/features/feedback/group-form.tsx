import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { SuggestField } from "@/ui/suggest-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

const most = 8; // opinions offered

// GroupForm says that the opinion says the same as another, or takes it out again.
export function GroupForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback.forms.group;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const asked = text.trim();
  const { data, isFetching } = useQuery({
    queryKey: ["feedback", "offer", asked],
    queryFn: () => bridge.feedback.List({ text: asked, limit: most }),
    enabled: asked.length > 2,
  });
  const rows = asked.length > 2 ? (data?.rows ?? []).filter((row) => row.id !== item.id) : [];
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      save={item.group ? words.ungroup : words.save}
      call={bridge.feedback.Group}
      read={(values) => ({ ...onItem(item), with: (values.with ?? "").split(" ")[0] ?? "" })}
      told={({ code, group }) => (group ? words.saved(code) : words.ungrouped(code))}
      onClose={onClose}
    >
      {item.group ? (
        <p>{words.apart}</p>
      ) : (
        <SuggestField
          name="with"
          label={words.with}
          hint={words.hint}
          nothing={words.none}
          suggestions={rows.map((row) => ({
            key: row.id,
            group: "",
            text: row.code,
            detail: row.subject,
            value: row,
          }))}
          settled={!isFetching}
          eager
          ref={input}
          autoFocus
          onType={setText}
          onTake={({ code }) => {
            if (input.current) input.current.value = code;
            setText("");
          }}
        />
      )}
    </ItemForm>
  );
}
