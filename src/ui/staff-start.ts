// The one script of staff pages, as the browser loads it.
import { startStaffPage } from "./staff-client.ts";

startStaffPage();
