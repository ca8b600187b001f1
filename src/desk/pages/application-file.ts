// A file that an applicant handed in: always to be saved, never shown as a page.
import { askStaff } from "../../access/asks.server.ts";
import { fileForStaff } from "../../applications/applications.server.ts";
import { attachment } from "../../platform/http/attachment.ts";
import type { Route } from "./+types/application-file";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor } = askStaff(context, request);
  return attachment(await fileForStaff(db, actor, params.application, params.file));
}
