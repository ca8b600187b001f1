// An employer's open jobs as a JSON Feed.
import { askHouse } from "../../access/asks.server.ts";
import { feedOf } from "../feed-of.server.ts";
import { jsonFeed } from "../feeds.ts";
import type { Route } from "./+types/feed-json";

export async function loader({ params, context }: Route.LoaderArgs) {
  const feed = await feedOf(askHouse(context), params.home, "feed.json");
  return new Response(jsonFeed(feed), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
