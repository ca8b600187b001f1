// An employer's open jobs as RSS.
import { askHouse } from "../../access/asks.server.ts";
import { feedOf } from "../feed-of.server.ts";
import { rssFeed } from "../feeds.ts";
import type { Route } from "./+types/feed-rss";

export async function loader({ params, context }: Route.LoaderArgs) {
  const feed = await feedOf(askHouse(context), params.home, "feed.rss");
  return new Response(rssFeed(feed), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
