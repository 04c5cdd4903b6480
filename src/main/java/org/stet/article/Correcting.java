package org.stet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.article.PreviewView.ProposedView;
import org.stet.article.door.Draft;
import org.stet.article.door.LanguageGuess;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.collation.Collation;
import org.stet.text.collation.Reanchoring;
import org.stet.text.collation.Version;

/**
 * Gives an article a corrected text. The earlier version stays as it is: what people said beside it is carried over by the
 * room that keeps it.
 */
@ApplicationScoped
public class Correcting {

    /** The rule of a block that stands unchanged in the present text. */
    private static final String AS_BEFORE = "as-before";

    private final Articles articles;
    private final Members members;
    private final History history;
    private final TextVersions texts;
    private final Event<TextStored> stored;
    private final ProjectDoor door;

    Correcting(
            Articles articles,
            Members members,
            History history,
            TextVersions texts,
            Event<TextStored> stored,
            ProjectDoor door) {
        this.articles = articles;
        this.members = members;
        this.history = history;
        this.texts = texts;
        this.stored = stored;
        this.door = door;
    }

    /**
     * What a corrected text would be. Nothing is saved.
     *
     * @param preview the text with its blocks, as an import would show it
     * @param present the version that it would replace
     * @param reanchoring from the present text to the new one
     * @param title what the corrected headline makes of the article's title; null where the title is another one, or stays
     */
    public record Drafted(
            PreviewView preview,
            ReadText present,
            Reanchoring reanchoring,
            @Nullable String title) {}

    /**
     * @param addTitle whether the title comes before the text; null to let the present text decide: where it was put there
     *     at the door, the corrected one lacks it again, unless a line of that is like it
     * @throws ProblemException {@code forbidden} unless the person asking is an editor
     */
    public Drafted draft(UUID articleId, Original original, @Nullable Boolean addTitle) {
        var article = articles.require(articleId, Role.EDITOR);
        var present = texts.read(article.currentTextId);
        var draft = read(article, present, original, addTitle);
        var others = TextVersion.sameText(article.projectId, draft.text().foldedHash()).stream()
                .filter(same -> !same.id.equals(articleId))
                .toList();
        var preview = withKindsOf(present, PreviewView.of(draft, others), draft.text());
        var corrected = version(draft.text(), blocks(preview), language(article, preview.facts()));
        var title = Headlines.titleAfter(article.title, present, corrected);
        return new Drafted(preview, present, new Reanchoring(present.version(), corrected), title);
    }

    private Draft read(Article article, ReadText present, Original original, @Nullable Boolean addTitle) {
        var door = this.door.of(article.projectId);
        var headline = Headlines.of(present.version());
        var title = article.title != null ? article.title : headline;
        if (Boolean.TRUE.equals(addTitle)) {
            return door.read(original.incoming(), title, title != null);
        }
        boolean adds = addTitle == null && headline != null && TextOriginal.hasTitleAdded(present.id());
        return door.readAgain(original.incoming(), headline, adds ? title : null);
    }

    /** What an editor corrected about a block stays so where the block is the same. */
    private static PreviewView withKindsOf(ReadText present, PreviewView preview, StoredText text) {
        var collation = Collation.of(present.text(), text);
        Map<Span, BlockKind> kinds = new HashMap<>();
        present.blocks()
                .forEach(block -> collation.kept(block.span()).ifPresent(there -> kinds.put(there, block.kind())));
        return preview.withBlocks(preview.blocks().stream()
                .map(block -> {
                    var kind = kinds.get(new Span(block.start(), block.end()));
                    return kind == null || block.rule().equals(Draft.TITLE_ADDED)
                            ? block
                            : new ProposedView(block.start(), block.end(), kind.id(), AS_BEFORE);
                })
                .toList());
    }

    private static List<Block> blocks(PreviewView preview) {
        return preview.blocks().stream()
                .map(block -> new Block(
                        new Span(block.start(), block.end()),
                        BlockKind.of(block.kind()).orElseThrow()))
                .toList();
    }

    /** As long as nobody says it, the new text may tell it where the earlier one did not; else what was guessed stays. */
    private static String language(Article article, Facts found) {
        var language = found.language();
        if (!article.languageGuessed || language == null) {
            return article.language;
        }
        boolean lost = LanguageGuess.isUnknown(language) && !LanguageGuess.isUnknown(article.language);
        return lost ? article.language : language;
    }

    private static Version version(StoredText text, List<Block> blocks, String language) {
        return new Version(
                text,
                blocks,
                Segmentation.of(text, blocks, Locale.forLanguageTag(language)).sentences());
    }

    /**
     * An article with its corrected text.
     *
     * @param before the version that was replaced; {@code null} if this very request was carried out before
     * @param text the id of the new version
     */
    public record Corrected(Article article, @Nullable ReadText before, UUID text) {}

    /**
     * Puts a corrected text in the place of the present one; the title changes if the request says so.
     *
     * @param textId the id of the new version, made by the client
     * @throws ProblemException {@code stale-text} if another correction came first; {@code invalid-request} if nothing
     *     was corrected, or the text does not fit its original or its blocks
     */
    public Corrected correct(UUID articleId, UUID textId, NewCorrection request) {
        var article = articles.require(articleId, Role.EDITOR);
        Who who = members.require(article.projectId, Role.EDITOR);
        if (history.repeated(request.change(), who.id(), "text", textId).isPresent()) {
            return new Corrected(article, null, textId);
        }
        if (article.withdrawnAt != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "This article is deleted. Restore it to correct it.");
        }
        if (TextVersion.byId(textId).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "There is a text with this id already.");
        }
        Article.getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
        if (!article.currentTextId.equals(request.replaces())) {
            throw ProblemException.of(
                            ProblemType.STALE_TEXT,
                            "Somebody corrected the article in the meantime. Compare your text with the present one.")
                    .field("replaces", "Not the present text of the article.");
        }
        var confirmed = ConfirmedText.of(
                door.plain(), request.text(), request.blocks(), request.original(), request.titleAdded());
        var before = texts.read(article.currentTextId);
        if (confirmed.text().equals(before.text())) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "This is the text that the article has already.")
                    .field("text", "Nothing in it differs from the present text.");
        }
        var language = article.language;
        var told = confirmed.made().language();
        article.language = language(article, Facts.NONE.withLanguage(Facts.language(told, confirmed.text())));
        article.languageGuessed &= told == null;
        var now = history.now();
        confirmed.store(textId, article, before.number() + 1, now);
        article.currentTextId = textId;
        var title = article.title;
        article.title = request.title() == null
                ? title
                : Facts.NONE.withTitle(request.title()).title();
        Article.flush();
        stored.fire(new TextStored(articleId, textId));
        history.record(
                NewChange.of(
                        request.change(),
                        who.id(),
                        NewChange.Place.article(article.projectId, articleId),
                        ChangeKind.ARTICLE_CORRECTED,
                        "text",
                        textId,
                        state(before.id(), before.number(), language, title),
                        state(textId, before.number() + 1, article.language, article.title)),
                now);
        return new Corrected(article, before, textId);
    }

    /** As the history keeps it. */
    private static Map<String, Object> state(UUID text, int number, String language, @Nullable String title) {
        var state = new HashMap<String, Object>(Map.of("text", text, "number", number, "language", language));
        if (title != null) {
            state.put("title", title);
        }
        return state;
    }
}
