// Out: ends the session and goes back to the door. Only a POST signs anybody out.
import { redirect } from "react-router";
import { askHouse } from "../asks.server.ts";
import type { Route } from "./+types/sign-out";

export async function action({ request, context }: Route.ActionArgs) {
  const headers = await askHouse(context).signIn.signOut(request.headers);
  return redirect("/sign-in?out=1", { headers });
}

export function loader() {
  return redirect("/sign-in");
}
