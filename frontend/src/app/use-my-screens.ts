import { useMe } from "@/ui/use-me";
import { screens } from "./screens";

// useMyScreens gives the screens that the role of the person here can work on.
export function useMyScreens() {
  const { role } = useMe().officer;
  return screens.filter((screen) => !(screen.not as readonly string[]).includes(role));
}
