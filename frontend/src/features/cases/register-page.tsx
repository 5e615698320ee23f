import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { readRegister, registerText } from "./read-register";
import classes from "./register.module.css";
import { RegisterForm } from "./register-form";

// RegisterPage is the register (Mẫu 07) of any days and field, as it prints.
export default function RegisterPage() {
  const words = useWords().cases;
  const [, go] = useLocation();
  const address = decodeURIComponent(useParams<{ what?: string }>().what ?? "");
  const query = readRegister(address) ?? thisMonth();
  const back = () => go(rememberedRow.path() || "/cases");
  const what = registerText(query);
  return (
    <Page
      title={words.register.title}
      fill
      actions={
        <KeyButton size="xs" variant="default" keys="Escape" onPress={back}>
          {words.page.list}
        </KeyButton>
      }
    >
      <p className={classes.hint}>{words.register.hint}</p>
      <RegisterForm
        key={what}
        query={query}
        onShow={(next) => go(`/cases/register/${encodeURIComponent(registerText(next))}`, { replace: true })}
        onBack={back}
      />
      <Register key={`paper ${what}`} query={query} />
    </Page>
  );
}

function Register({ query }: { query: office.RegisterQuery }) {
  const words = useWords().cases.register;
  const exported = useAct(() => bridge.papers.ExportRegister(query), useKeep());
  const paper = { kind: "register", caseId: "", month: registerText(query), layout: "" };
  return (
    <div className={classes.paper}>
      <RefusalLine error={exported.refusal} />
      <PaperPanel paper={paper} label={words.paper(formatDate(query.from), formatDate(query.to))}>
        <KeyButton
          size="xs"
          variant="default"
          keys="Ctrl+E"
          loading={exported.running}
          onPress={() => exported.run(undefined)}
        >
          {words.excel}
        </KeyButton>
      </PaperPanel>
    </div>
  );
}

const thisMonth = (): office.RegisterQuery => ({ from: `${today().slice(0, 7)}-01`, to: today(), field: "" });
