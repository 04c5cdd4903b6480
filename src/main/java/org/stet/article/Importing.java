package org.stet.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.article.NewArticle.NewBlock;
import org.stet.article.PreviewView.SameText;
import org.stet.article.door.Door;
import org.stet.article.door.Draft;
import org.stet.article.door.Incoming;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.BlockProblem;
import org.stet.text.Blocks;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Brings articles into a project: first shown, then saved as they were shown. */
@ApplicationScoped
public class Importing {

    private final Members members;
    private final Articles articles;
    private final History history;
    private final Door door;

    Importing(Members members, Articles articles, History history, ImportSettings settings) {
        this.members = members;
        this.articles = articles;
        this.history = history;
        this.door = new Door(settings.limits());
    }

    /** What the original would become. Saves nothing. */
    PreviewView preview(UUID project, Incoming incoming, @Nullable String title, boolean addTitle) {
        members.require(project, Role.EDITOR);
        Draft draft = door.read(incoming, title, addTitle);
        return PreviewView.of(draft, TextVersion.sameText(project, draft.text().foldedHash()));
    }

    /** @throws ProblemException if the text is not what its original says, or a line is not in exactly one block */
    public Article add(UUID id, NewArticle request) {
        Who who = members.require(request.project(), Role.EDITOR);
        var earlier = history.repeated(request.change());
        if (earlier.isPresent()) {
            if (!earlier.get().subject.equals(id) || !earlier.get().account.equals(who.id())) {
                throw Editing.reused();
            }
            return articles.require(id, Role.EDITOR);
        }
        if (Article.byId(id).isPresent()) {
            articles.require(id, Role.EDITOR);
            throw ProblemException.of(ProblemType.CONFLICT, "There is an article with this id already.");
        }
        var text = text(request.text());
        var made = made(request, text);
        var blocks = blocks(text, request.blocks());
        var same = TextVersion.sameText(request.project(), text.foldedHash());
        if (!same.isEmpty() && !request.allowDuplicate()) {
            throw ProblemException.of(
                            ProblemType.DUPLICATE_ARTICLE, "The project has an article with this text already.")
                    .with("articles", same.stream().map(SameText::of).toList());
        }
        return save(id, request, who, text, blocks, made);
    }

    private static StoredText text(String given) {
        try {
            return StoredText.of(given);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The text holds half a character.")
                    .field("text", "Send the text as the preview gave it, unchanged.");
        }
    }

    private Article save(UUID id, NewArticle request, Who who, StoredText text, List<Block> blocks, Made made) {
        var now = history.now();
        var article = new Article(id, request.project(), UUID.randomUUID(), Article.DEFAULT_LANGUAGE, now);
        var facts = request.facts();
        if (facts != null) {
            facts.into(article);
        }
        article.persist();
        var version =
                new TextVersion(article.currentTextId, id, 1, text, WordCount.of(text, blocks, article.language), now);
        version.persist();
        for (int i = 0; i < blocks.size(); i++) {
            new BlockRow(version.id, i, blocks.get(i)).persist();
        }
        new TextOriginal(version.id, made.name(), made.mediaType(), made.charset(), made.bytes(), made.record())
                .persist();
        history.record(
                NewChange.of(
                        request.change(),
                        who.id(),
                        NewChange.Place.article(request.project(), id),
                        ChangeKind.ARTICLE_ADDED,
                        "article",
                        id,
                        null,
                        Editing.State.of(article)),
                now);
        return article;
    }

    /** What the text was made from, as it is kept. */
    private record Made(String name, String mediaType, String charset, byte[] bytes, String record) {}

    private Made made(NewArticle request, StoredText text) {
        Original original =
                request.original() != null ? request.original() : new Original(request.text(), null, null, null, null);
        Incoming incoming = original.incoming();
        boolean titled = request.titleAdded() != null;
        // The title is given as it was shown, since the person may have changed the fact meanwhile.
        Draft draft = door.read(incoming, titled ? request.titleAdded() : null, titled);
        if (!draft.text().equals(text)) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST, "The text is not what its original says after normalisation.")
                    .field("text", "Send the text as the preview gave it, unchanged.");
        }
        var record = new LinkedHashMap<String, Object>();
        var source = draft.source();
        record.put("reader", source.reader().id());
        record.put("guessed", source.guessed());
        record.put("undecodable", source.undecodable());
        record.put("counts", source.normalised().counts());
        record.put("mapsOriginal", source.reader().mapsOriginal());
        record.put("map", source.normalised().map().toString());
        if (draft.titleAdded() != null) {
            record.put("titleAdded", draft.titleAdded());
        }
        byte[] bytes =
                incoming.html() == null ? incoming.bytes() : incoming.html().getBytes(StandardCharsets.UTF_8);
        String mediaType = incoming.html() == null ? incoming.mediaType() : "text/html";
        return new Made(incoming.name(), mediaType, source.charset(), bytes, CanonicalJson.write(record));
    }

    private static List<Block> blocks(StoredText text, List<NewBlock> given) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < given.size(); i++) {
            NewBlock block = given.get(i);
            String field = "blocks[" + i + "]";
            if (block.start() >= block.end()) {
                throw wrong(field, "A block has at least one character.");
            }
            BlockKind kind = BlockKind.of(block.kind())
                    .orElseThrow(() -> wrong(field + ".kind", "There is no such kind of block."));
            blocks.add(new Block(new Span(block.start(), block.end()), kind));
        }
        var problems = Blocks.check(text, blocks);
        if (!problems.isEmpty()) {
            throw wrong("blocks", said(problems.get(0)));
        }
        return blocks;
    }

    private static String said(BlockProblem problem) {
        String where = " (code points %d to %d)"
                .formatted(problem.at().start(), problem.at().end());
        return switch (problem.fault()) {
            case OUTSIDE_TEXT -> "The block ends after the text" + where;
            case OUT_OF_ORDER -> "The block begins before the one in front of it has ended" + where;
            case NOT_WHOLE_LINES -> "A block is made of whole lines" + where;
            case LINE_LEFT_OUT -> "This line is in no block" + where;
        };
    }

    private static ProblemException wrong(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "The blocks do not fit the text.")
                .field(field, reason);
    }
}
