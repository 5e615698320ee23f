// PersonPlace is a person's fields in a form: prefix "receiver" for receiver.name.
export type PersonPlace = { form: HTMLFormElement; prefix: string };

const idField = /^(.+)\.personalId$/;

// personAt gives the fields of the person that the element stands among, else
// those of the first person of its form; outside of forms, of the only form on
// the page that asks for a person.
export function personAt(element: Element | null): PersonPlace | undefined {
  const form = element?.closest("form");
  if (form) return among(form, (element as HTMLInputElement).name ?? "");
  const all = [...document.querySelectorAll("form")]
    .map((one) => among(one, ""))
    .filter((one) => one !== undefined);
  return all.length === 1 ? all[0] : undefined;
}

function among(form: HTMLFormElement, name: string): PersonPlace | undefined {
  const prefixes = [...form.elements].flatMap(
    (one) => idField.exec((one as HTMLInputElement).name ?? "")?.[1] ?? [],
  );
  const prefix = prefixes.find((one) => name.startsWith(`${one}.`)) ?? prefixes[0];
  return prefix === undefined ? undefined : { form, prefix };
}
