// The bare address: whoever is signed in wants to see today.
import { redirect } from "react-router";

export function loader() {
  return redirect("/today");
}
