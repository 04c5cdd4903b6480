package org.stet.annotation.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.account.PreferencesView;
import org.stet.annotation.LinkView;
import org.stet.annotation.Moves;
import org.stet.annotation.carryover.Standing;
import org.stet.article.TextView;
import org.stet.http.CanonicalJson;
import org.stet.schema.TagSet;
import org.stet.source.MentionView;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/**
 * What the desk's script starts with.
 *
 * @param mine whether the reading is the person's own; another's is only looked at
 * @param past the change after which it is shown, if that is not the last
 * @param standing how the reading stands to earlier and later texts of the article
 * @param moves what its reader can take back and do again; nothing where it is only looked at
 * @param offered ids of the labels that the project uses; {@code null} for all of the tag set
 * @param newer what the project's guideline says by now, where the tag set of the reading says something else
 * @param mentions words of the text in which the reader found sources named
 * @param inward links of the person's other readings that end in this one
 * @param farEnds what links lead to, and come from, in other articles; none in another's reading
 * @param preferences what the person who looks at it chose about the desk, so that its first key is their own
 */
record DeskData(
        DeskReading reading,
        boolean mine,
        @Nullable UUID past,
        Standing standing,
        Moves moves,
        TextView text,
        TagSet tagSet,
        @Nullable List<String> offered,
        List<NewerRule> newer,
        List<SourceView> sources,
        List<TargetView> targets,
        List<MentionView> mentions,
        List<LinkView> inward,
        List<FarEnd> farEnds,
        PreferencesView preferences) {

    /** JSON that can stand in a script element: no text in it can end that element. */
    String json() {
        return CanonicalJson.write(this).replace("<", "\\u003c");
    }
}
