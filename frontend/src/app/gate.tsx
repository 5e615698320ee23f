import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { meQuery } from "@/bridge/me";
import { toAppError } from "@/bridge/to-app-error";
import { LockScreen } from "@/features/session/lock-screen";
import { SignInPage } from "@/features/session/sign-in-page";
import { Cover } from "@/ui/cover";
import { DoorPage } from "./door-page";
import { Shell } from "./shell";

const SetUpPage = lazy(() => import("@/features/session/set-up-page"));

// Gate shows what the person at this desk may see now: the way in, the set-up,
// the login or the screens. While the desk is locked or the program does not
// answer, the screens stay as they are underneath, out of sight and reach, so
// that nothing typed is lost.
export function Gate() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const door = error && <DoorPage error={toAppError(error)} onRetry={() => void refetch()} />;
  if (!me) return door;
  if (me.needsSetUp)
    return (
      <Suspense fallback={null}>
        <SetUpPage />
      </Suspense>
    );
  if (!me.signedIn) return <SignInPage />;
  return (
    <>
      <Shell hidden={me.locked || door !== null} />
      {door ? <Cover>{door}</Cover> : me.locked && <LockScreen />}
    </>
  );
}
