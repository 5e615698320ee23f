import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { fakeDefinition, fakeRow, fakeSurveys } from "./fake-surveys";

const w = words.formEditor;

beforeAll(() => fakeRoom());
beforeEach(() => sessionStorage.clear());

const last = (calls: { method: string; args: unknown[] }[], method: string) =>
  calls.findLast((call) => call.method === method)?.args;
const sent = (calls: { method: string; args: unknown[] }[], method: string) =>
  last(calls, method)?.[0] as ward.Questionnaire;
const outline = () => screen.findByRole("listbox", { name: w.outline });
const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const at = (path: string) => new RegExp(`#/surveys/${path}$`).exec(window.location.hash);

// open opens the editor of PHUONG 1 by the keys of the list.
async function open(surveys: Parameters<typeof fakeSurveys>[0] = {}, changeable = true) {
  const calls = fakeSurveys(
    {
      Questionnaires: () => [
        fakeRow({ code: "PHUONG", short: "Phiếu phường", changeable, used: !changeable }),
      ],
      ...surveys,
    },
    "ADMINISTRATOR",
  );
  renderApp("/surveys/forms");
  await screen.findByText(words.surveys.keys);
  await userEvent.keyboard("s");
  await outline();
  return calls;
}

// The page is brought in when it is first opened, which takes long on a busy machine.
describe("the editor of survey forms", { timeout: 20_000 }, () => {
  it("changes a version that nobody has on paper, by keys alone", async () => {
    const calls = await open();
    expect(screen.getByRole("heading", { name: w.title.edit("Phiếu phường", 1) })).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await outline()));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(document.activeElement).toBe(field("groups.0.questions.0.text"));
    await userEvent.keyboard(" Mới?");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(sent(calls, "Edit")?.groups[0]?.questions[0]?.text).toBe("Có hài lòng không? Mới?"),
    );
    expect(sent(calls, "Edit")).toMatchObject({ code: "PHUONG", version: 1 });
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/forms"));
    await screen.findByText(w.saved("Phiếu phường", 1));
    expect(last(calls, "DropDraft")).toEqual(["form PHUONG 1"]);
  });

  it("follows a version that is out, from today", async () => {
    const calls = await open({}, false);
    expect(screen.getByText(w.following(1, 2))).toBeTruthy();
    expect(field("code").readOnly).toBe(true);
    expect(field("from").value).toBe(formatDate(today()));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent(calls, "Edit")).toMatchObject({ version: 2, from: today() }));
  });

  it("adds a question from a template and goes on in its words", async () => {
    const calls = await open();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Alt>}t{/Alt}");
    await screen.findByText(w.templates.title);
    await userEvent.keyboard("2");
    await waitFor(() => expect(document.activeElement).toBe(field("groups.0.questions.1.text")));
    await userEvent.keyboard("Rõ?");
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(field("groups.0.questions.0.text").value).toBe("Rõ?"));
    expect(document.activeElement).toBe(field("groups.0.questions.0.text"));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(sent(calls, "Edit")?.groups[0]?.questions.map((one) => one.code)).toEqual(["C04", "C01", "C02"]),
    );
    expect(sent(calls, "Edit").groups[0]?.questions[0]?.options?.map((one) => one.label)).toEqual(
      w.content.yesNo,
    );
  });

  it("deletes a part and takes it back", async () => {
    await open();
    const list = within(await outline());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Delete}");
    await waitFor(() => expect(list.queryByText("C02")).toBeNull());
    await userEvent.keyboard("{Alt>}z{/Alt}");
    await waitFor(() => expect(list.getByText("C02")).toBeTruthy());
  });

  it("shows what is refused where it can be put right, and keeps what was typed", async () => {
    const sentence = "Câu C02: phím 1 dùng cho hai phương án. Đổi một phím.";
    const fields = [
      { field: "groups.0.questions.1.options.1.key", key: "questionnaire.key_twice", sentence },
    ];
    await open({
      Edit: () => {
        throw { code: "invalid", key: "invalid", sentence: "Có chỗ phải sửa.", fields };
      },
    });
    await userEvent.type(field("name"), " SỬA");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(document.activeElement).toBe(field("groups.0.questions.1.options.1.key")));
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(1);
    expect(within(await outline()).getByText(w.wrongMark)).toBeTruthy();
    await userEvent.click(screen.getByText(w.whole));
    expect(field("name").value).toBe("PHIẾU CỦA PHƯỜNG SỬA");
  });

  it("says what another code does, and lets the skip follow", async () => {
    const calls = await open();
    await userEvent.click(within(await outline()).getByText("Ý kiến"));
    const code = field("groups.1.questions.0.code");
    await userEvent.clear(code);
    await userEvent.type(code, "YKIEN");
    await screen.findByText(w.question.codeChanged("C03"));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(sent(calls, "Edit")?.groups[0]?.questions[0]?.skips).toEqual([{ when: ["2"], to: "YKIEN" }]),
    );
  });

  it("gives a question what another kind needs", async () => {
    const calls = await open();
    await userEvent.click(within(await outline()).getByText("Ý kiến"));
    await userEvent.selectOptions(field("groups.1.questions.0.kind"), "SCALE");
    await waitFor(() => expect(field("groups.1.questions.0.options.4.label").value).toBe("Rất hài lòng"));
    expect(field("groups.1.questions.0.lines")).toBeNull();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent(calls, "Edit")?.groups[1]?.questions[0]?.options).toHaveLength(5));
    expect(sent(calls, "Edit").groups[1]?.questions[0]?.lines).toBeUndefined();
  });

  it("shows the paper while one writes, and why it stands still", async () => {
    let wrong = false;
    const calls = await open({
      Preview: () => {
        if (wrong) throw { code: "invalid", key: "x", sentence: "Câu C01 quá dài.", fields: [] };
        return { name: "a.pdf", type: "application/pdf", base64: "JVBERi0=" };
      },
    });
    await waitFor(() => expect(sent(calls, "Preview")?.name).toBe("PHIẾU CỦA PHƯỜNG"));
    wrong = true;
    await userEvent.type(field("name"), "!");
    await screen.findByText(/Câu C01 quá dài/);
    expect(sent(calls, "Preview").name).toBe("PHIẾU CỦA PHƯỜNG!");
  });

  it("shows the open question as it will be keyed while one writes", async () => {
    await open();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    const band = within(await screen.findByLabelText(w.preview.bandLabel));
    expect(band.getByText("Có hài lòng không?")).toBeTruthy();
    await userEvent.type(document.querySelector("[data-part] textarea") as HTMLElement, " Vì sao?");
    await band.findByText("Có hài lòng không? Vì sao?");
  });

  it("shows the keying screen by one key", async () => {
    await open();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Alt>}k{/Alt}");
    const keyed = within(await screen.findByLabelText(w.preview.keyingLabel));
    expect(keyed.getByText("Có hài lòng không?")).toBeTruthy();
    expect(document.querySelector("[data-now]")?.textContent).toContain("Có hài lòng không?");
    // three questions with one mark, "no answer" for the words, and the end
    expect(screen.getByText(new RegExp(w.preview.strokes(4)))).toBeTruthy();
  });

  it("goes on with what was not saved, and throws it away when asked", async () => {
    const calls = await open({}, true);
    await userEvent.type(field("name"), " DỞ");
    await waitFor(() => expect(last(calls, "SaveDraft")?.[1]).toContain("DỞ"));
    const content = last(calls, "SaveDraft")?.[1];
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.surveys.keys);
    const again = fakeSurveys(
      { Questionnaires: () => [fakeRow({ code: "PHUONG", short: "Phiếu phường" })] },
      "ADMINISTRATOR",
      { Intake: { Draft: () => content, SaveDraft: () => undefined, DropDraft: () => undefined } },
    );
    await userEvent.keyboard("s");
    await screen.findByText(w.restored, { exact: false });
    expect(field("name").value).toBe("PHIẾU CỦA PHƯỜNG DỞ");
    await userEvent.keyboard("{Alt>}{Delete}{/Alt}");
    await screen.findByText(w.discardSure);
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field("name").value).toBe("PHIẾU CỦA PHƯỜNG"));
    expect(last(again, "DropDraft")).toEqual(["form PHUONG 1"]);
  });

  it("makes a new form and a copy, each with a code of its own", async () => {
    const calls = await open();
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.surveys.keys);
    await userEvent.keyboard("m");
    await waitFor(() => expect(document.activeElement).toBe(field("code")));
    await userEvent.keyboard("MOI{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent(calls, "Add")).toMatchObject({ code: "MOI", version: 1 }));
    await screen.findByText(words.surveys.keys);
    await userEvent.keyboard("c");
    await waitFor(() => expect(at("copy/PHUONG/1")).toBeTruthy());
    await waitFor(() => expect(document.activeElement).toBe(field("code")));
    expect(field("code").value).toBe("");
    expect(field("name").value).toBe("PHIẾU CỦA PHƯỜNG");
  });

  it("goes on with a form from a file, and saves one", async () => {
    const read = { ...fakeDefinition(), code: "LANG", name: "PHIẾU LẤY TỪ TỆP" };
    const calls = fakeSurveys({ ReadDefinition: () => read }, "ADMINISTRATOR");
    renderApp("/surveys/forms");
    const input = await screen.findByLabelText(w.readPick);
    await userEvent.upload(input, new File(['{"code":"LANG"}'], "mau.json", { type: "application/json" }));
    await waitFor(() => expect(at("new")).toBeTruthy());
    await outline();
    expect(last(calls, "ReadDefinition")).toEqual([btoa('{"code":"LANG"}')]);
    expect(field("name").value).toBe("PHIẾU LẤY TỪ TỆP");
    await userEvent.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(sent(calls, "SaveDefinition")?.code).toBe("LANG"));
  });

  it("leaves who went elsewhere while it was saved where they are", async () => {
    let answer = () => {};
    const waiting = new Promise<void>((done) => {
      answer = done;
    });
    await open({ Edit: async (form: ward.Questionnaire) => waiting.then(() => form) });
    await userEvent.keyboard("{Control>}{Enter}{/Control}{Escape}");
    await screen.findByText(words.surveys.keys);
    await userEvent.keyboard("m");
    await waitFor(() => expect(document.activeElement).toBe(field("code")));
    answer();
    await screen.findByText(w.saved("Phiếu phường", 1));
    expect(at("new")).toBeTruthy();
  });

  it("is for administrators only", async () => {
    fakeSurveys({}, "CLERK");
    renderApp("/surveys/edit/PHUONG/1");
    await screen.findByText(words.surveys.keys);
    expect(screen.queryByRole("button", { name: new RegExp(w.add) })).toBeNull();
  });

  it("says so when there is no such form", async () => {
    const gone = { code: "not_found", key: "questionnaire.unknown", sentence: "Không có mẫu phiếu X." };
    fakeSurveys(
      {
        Questionnaire: () => {
          throw gone;
        },
      },
      "ADMINISTRATOR",
    );
    renderApp("/surveys/edit/X/1");
    await screen.findByText(gone.sentence);
  });
});
