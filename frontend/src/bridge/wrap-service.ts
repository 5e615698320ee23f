import { fillLists } from "./fill-lists";
import { toAppError } from "./to-app-error";

// Calls that give a list itself, not an object with lists in it.
const listCalls = new Set(["Find", "Officers", "People", "Procedures", "Visits", "Years"]);

// wrapService gives the generated functions of one service, with null lists
// filled and every refusal turned into an AppError.
export function wrapService<T extends object>(service: T): T {
  const calls = Object.entries(service).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      try {
        const answer = await (call as (...a: unknown[]) => Promise<unknown>)(...args);
        return answer === null && listCalls.has(name) ? [] : fillLists(answer);
      } catch (thrown) {
        throw toAppError(thrown);
      }
    },
  ]);
  return Object.fromEntries(calls) as T;
}
