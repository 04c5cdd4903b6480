package org.stet.annotation.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingState;
import org.stet.annotation.carryover.Standing;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.article.TextPart;
import org.stet.http.ScriptWords;
import org.stet.text.BlockKind;

/** What the template of the desk shows; the article is there as plain HTML before any script runs. */
record DeskPage(
        Article article,
        ReadText text,
        DeskData data,
        ScriptWords words,
        @Nullable String pastSummary) {

    @CheckedTemplate(basePath = "annotation")
    static class Templates {
        static native TemplateInstance desk(DeskPage page);

        private Templates() {}
    }

    public TemplateInstance render() {
        return Templates.desk(this);
    }

    public String say(String key) {
        return words.say(key);
    }

    public String articleTitle() {
        return article.titleOr(say("page.untitled"));
    }

    public String title() {
        return say("page.title").replace("{article}", articleTitle());
    }

    /** Outlet and date, as far as they are known. */
    public String origin() {
        return Stream.of(article.outlet, article.published)
                .filter(Objects::nonNull)
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public UUID project() {
        return article.projectId;
    }

    public String language() {
        return text.language().toLanguageTag();
    }

    public String direction() {
        return text.direction();
    }

    public List<TextPart> parts() {
        return TextPart.of(text);
    }

    public boolean hasHeadline() {
        return text.blocks().stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
    }

    /** What the last change before the state that is shown had done; {@code null} when that is the present one. */
    public @Nullable String past() {
        var summary = pastSummary();
        return summary == null ? null : say("past.after").replace("{what}", summary);
    }

    /** Whether the state that is shown can be made the present one. */
    public boolean restorable() {
        return pastSummary() != null
                && data.reading().state() == ReadingState.OPEN
                && data.standing().later() == null;
    }

    public Standing standing() {
        return data.standing();
    }

    /** Whether a corrected text has taken the place of this one; then its reader goes on there. */
    public boolean superseded() {
        return standing().later() != null;
    }

    public boolean carriedOver() {
        return data.mine() && standing().earlier() != null;
    }

    public boolean locked() {
        return !data.mine() || superseded() || data.reading().state() == ReadingState.SUBMITTED;
    }

    public boolean mine() {
        return data.mine();
    }

    public String dataJson() {
        return data.json();
    }

    public String wordsJson() {
        return words.json();
    }
}
