type Answers = Record<string, Record<string, (...args: never[]) => unknown>>;
type Called = { service: string; method: string; args: unknown[] };

// fakeDoor puts a fake program behind the real bridge, for tests. It keeps drafts;
// any other call that has no answer rejects, naming itself. An answer that throws is a refusal: throw
// a wire error. It gives the list of all calls made.
export function fakeDoor(answers: Answers): Called[] {
  const calls: Called[] = [];
  const kept: Answers = { Intake: fakeDrafts() };
  const service = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          async (...args: unknown[]) => {
            calls.push({ service: name, method, args });
            const answer = answers[name]?.[method] ?? kept[name]?.[method];
            if (!answer) throw { code: "internal", key: "fake", sentence: `no answer for ${name}.${method}` };
            // What crosses the door is a copy, as it is in both real doors.
            const given = await answer(...(structuredClone(args) as never[]));
            return given === undefined ? undefined : structuredClone(given);
          },
      },
    );
  const host = window as unknown as { go: unknown };
  host.go = { app: new Proxy({}, { get: (_, name: string) => service(name) }) };
  return calls;
}

function fakeDrafts(): Answers[string] {
  const drafts = new Map<string, string>();
  return {
    Draft: (screen: string) => drafts.get(screen) ?? "",
    SaveDraft: (screen: string, content: string) => void drafts.set(screen, content),
    DropDraft: (screen: string) => void drafts.delete(screen),
  };
}
