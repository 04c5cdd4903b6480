package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a saved page says of itself: schema.org as JSON-LD or microdata, Open Graph, and plain {@code meta}. */
final class PageFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE_TYPE =
            Pattern.compile(".*(Article|Posting|Report|Review)$|NewsArticle|BlogPosting");
    private static final Pattern TITLE_TAIL = Pattern.compile("\\s+[|–—·•:»]\\s+[^|–—·•»]{2,40}$|\\s+-\\s+[^-]{2,40}$");
    private static final Pattern LANGUAGE = Pattern.compile("(?=.{2,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern BY = Pattern.compile("^(by|von|par|por|di|door)\\s+", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private PageFacts(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), 0);
            } catch (JsonProcessingException e) {
                // A page's broken JSON-LD says nothing; the other places may.
                continue;
            }
        }
    }

    /** Reads the page before anything is taken out of it. */
    static Found of(Document page) {
        var facts = new PageFacts(page);
        String site = facts.first(
                facts.json("publisher", "name"), facts.meta("og:site_name"), facts.meta("application-name"));
        return new Found(
                facts.title(site),
                site,
                facts.byline(),
                ArticleDate.iso(facts.first(
                        facts.json("datePublished"),
                        facts.meta("article:published_time"),
                        facts.itemprop("datePublished"),
                        facts.meta("date"),
                        facts.meta("dc.date"),
                        facts.meta("dc.date.issued"),
                        facts.meta("parsely-pub-date"),
                        facts.attribute("time[pubdate], time[datetime]", "datetime"))),
                facts.address(),
                facts.language(),
                facts.first(facts.json("description"), facts.meta("og:description"), facts.meta("description")));
    }

    private @Nullable String title(@Nullable String site) {
        String said = first(json("headline"), meta("og:title"), itemprop("headline"), meta("twitter:title"));
        if (said != null) {
            return site != null && said.endsWith(site) ? untail(said) : said;
        }
        String tag = clean(page.title());
        return tag == null ? null : untail(tag);
    }

    /** "Bridge closed | The Ledger" is the headline "Bridge closed". */
    private static String untail(String title) {
        String cut = TITLE_TAIL.matcher(title).replaceFirst("");
        return Folding.words(cut) >= 2 ? cut.strip() : title;
    }

    private @Nullable String byline() {
        String found = first(
                json("author", "name"),
                meta("author"),
                meta("article:author"),
                meta("parsely-author"),
                meta("dc.creator"),
                text("[itemprop=author] [itemprop=name], [itemprop=author]"),
                text("[rel=author]"));
        if (found == null || found.startsWith("http")) {
            return null;
        }
        return BY.matcher(found).replaceFirst("");
    }

    private @Nullable String address() {
        String address = first(
                attribute("link[rel=canonical]", "href"), meta("og:url"), json("mainEntityOfPage", "@id"), json("url"));
        return address != null && address.matches("https?://\\S{1,1990}") ? address : null;
    }

    private @Nullable String language() {
        return first(
                tag(attribute("html[lang]", "lang")),
                tag(attribute("html[xml:lang]", "xml:lang")),
                tag(json("inLanguage")),
                tag(attribute("meta[http-equiv=content-language]", "content")),
                tag(meta("og:locale")),
                tag(attribute("article[lang]", "lang")));
    }

    /** A page may name several languages, or write one out: that says nothing here. */
    private static @Nullable String tag(@Nullable String said) {
        String tag = said == null ? "" : said.replace('_', '-');
        return LANGUAGE.matcher(tag).matches() ? tag : null;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLE_TYPE.matcher(type.asText()).matches();
    }

    /** The texts at a path of the first article that has it; several are joined by commas. */
    private @Nullable String json(String... path) {
        for (JsonNode article : articles) {
            var values = new ArrayList<String>();
            values(article, path, 0, values);
            if (!values.isEmpty()) {
                return clean(String.join(", ", values));
            }
        }
        return null;
    }

    private static void values(JsonNode node, String[] path, int at, List<String> into) {
        if (node.isArray()) {
            node.forEach(each -> values(each, path, at, into));
        } else if (node.isTextual() && !node.asText().isBlank()) {
            into.add(node.asText().strip());
        } else if (node.isObject() && at < path.length) {
            values(node.path(path[at]), path, at + 1, into);
        }
    }

    private @Nullable String meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                return clean(meta.attr("content"));
            }
        }
        return null;
    }

    private @Nullable String itemprop(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        if (element == null) {
            return null;
        }
        return first(clean(element.attr("content")), clean(element.attr("datetime")), clean(element.text()));
    }

    private @Nullable String attribute(String selector, String name) {
        Element element = page.selectFirst(selector);
        return element == null ? null : clean(element.attr(name));
    }

    private @Nullable String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : clean(element.text());
    }

    private @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** JSON-LD often holds HTML entities; a fact is one line of plain text, cut at 500 UTF-16 units. */
    private static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String text = raw.contains("&") ? org.jsoup.parser.Parser.unescapeEntities(raw, false) : raw;
        text = text.replaceAll("\\s+", " ").strip();
        if (text.length() > 500) {
            text = text.substring(0, text.offsetByCodePoints(0, Math.min(240, text.codePointCount(0, text.length()))));
        }
        return text.isEmpty() ? null : text;
    }
}
