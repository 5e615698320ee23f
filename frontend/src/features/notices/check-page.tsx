import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { mostMegabytes, readFile } from "@/ui/read-file";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CheckFound } from "./check-found";
import { KeptCopy } from "./kept-copy";
import { KeyList } from "./key-list";
import classes from "./month.module.css";
import own from "./notices.module.css";

type Asked = { code: string } | { file: File };

// CheckPage says whether a notice that hangs somewhere is genuine and whole: by the
// code of a page, or by its file.
export default function CheckPage() {
  const words = useWords().notices.checks;
  const [, go] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<app.NoticeCheck>();
  const [shown, setShown] = useState(""); // the key whose page is beside
  const [byCode, setByCode] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const check = useAct(
    async (asked: Asked) => {
      if ("code" in asked) return bridge.notices.CheckCode(asked.code);
      const base64 = await readFile(asked.file);
      if (base64 === undefined)
        throw new AppError({ code: "invalid", sentence: words.tooLarge(formatNumber(mostMegabytes)) });
      return bridge.notices.CheckFile({ name: asked.file.name, type: asked.file.type, base64 });
    },
    (seal, asked) => {
      setFound(seal);
      setShown("");
      setByCode("code" in asked);
      field.current?.select();
    },
  );
  const checkCode = () => {
    const { code = "" } = form.current ? readForm(form.current) : {};
    check.run({ code: code.replace(/\s+/g, "") });
  };
  return (
    <Page
      title={words.title}
      fill
      actions={
        <KeyButton size="xs" variant="default" keys="Escape" onPress={() => go("/month")}>
          {words.leave}
        </KeyButton>
      }
    >
      <div className={own.withPaper}>
        <div className={own.middle}>
          <p className={classes.soft}>{words.how}</p>
          <Form ref={form} label={words.title} onSave={checkCode} refusal={check.refusal} enterSaves>
            <TextField
              name="code"
              label={words.pageCode}
              hint={words.codeHint}
              inputMode="numeric"
              ref={field}
            />
            <div className={own.checkButtons}>
              <KeyButton type="submit" keys="Ctrl+Enter" loading={check.running}>
                {words.checkCode}
              </KeyButton>
              <KeyButton variant="default" keys="Alt+T" onPress={() => input.current?.click()}>
                {words.chooseFile}
              </KeyButton>
            </div>
          </Form>
          <input
            ref={input}
            type="file"
            accept=".pdf"
            hidden
            aria-label={words.chooseFile}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) check.run({ file });
            }}
          />
          {found && (
            <CheckFound key={`${found.month} ${found.number} ${found.page}`} found={found} byCode={byCode} />
          )}
          <KeyList onShow={setShown} />
        </div>
        {shown ? (
          <PaperPanel
            paper={{ kind: "notice-key", caseId: "", month: shown, layout: "" }}
            label={`${words.keyOf} ${shown}`}
          />
        ) : (
          <KeptCopy found={found} />
        )}
      </div>
    </Page>
  );
}
