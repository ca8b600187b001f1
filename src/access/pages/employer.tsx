// For somebody who works for several employers: at which one just now.
import { redirect } from "react-router";
import { Button } from "../../ui/Button.tsx";
import { Gate } from "../../ui/Gate.tsx";
import { askHouse, askStaff, staffContext } from "../asks.server.ts";
import { employerCookieFor } from "../cookies.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/employer";

export function loader({ request, context }: Route.LoaderArgs) {
  const { lang } = askStaff(context, request);
  const memberships = context.get(staffContext)?.memberships ?? [];
  if (memberships.length < 2) throw redirect("/today");
  return { lang, employers: memberships.map(({ employer }) => ({ id: employer.id, name: employer.name })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  askStaff(context, request);
  const wanted = String((await request.formData()).get("employer") ?? "");
  const mine = context.get(staffContext)?.memberships.find(({ employer }) => employer.id === wanted);
  if (!mine) return redirect("/employer");
  const cookie = employerCookieFor(mine.employer.id, askHouse(context).config.GJENSVAR_BASE_URL);
  return redirect("/today", { headers: { "Set-Cookie": cookie } });
}

export default function Employer({ loaderData }: Route.ComponentProps) {
  const { lang, employers } = loaderData;
  const w = words[lang];
  return (
    <Gate brand="Gjensvar" motto={w.motto} title={w.employer.title} lead={w.employer.lead}>
      <title>{`${w.employer.title} · Gjensvar`}</title>
      <form className="stack" method="post">
        {employers.map((employer) => (
          <Button key={employer.id} variant="secondary" name="employer" value={employer.id}>
            {employer.name}
          </Button>
        ))}
      </form>
    </Gate>
  );
}
