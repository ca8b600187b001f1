// For a partner, who can sign in, may stand on a job, and has nothing to do in it yet.
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { frameWords } from "../../frame/words.ts";
import { Main } from "../../ui/Layouts.tsx";
import type { Route } from "./+types/welcome";

export function loader({ request, context }: Route.LoaderArgs) {
  const { lang } = askStaff(context, request);
  return { lang };
}

export default function Welcome({ loaderData }: Route.ComponentProps) {
  const words = frameWords[loaderData.lang];
  return (
    <StaffFrame>
      <Main>
        <title>{`${words.noJobTitle} · Gjensvar`}</title>
        <h1>{words.noJobTitle}</h1>
        <p className="lead">{words.noJobText}</p>
      </Main>
    </StaffFrame>
  );
}
