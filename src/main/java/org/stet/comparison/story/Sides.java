package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Puts the page together that has articles side by side. */
@ApplicationScoped
class Sides {

    private static final OnlyIn NOTHING = new OnlyIn(List.of(), List.of(), List.of(), List.of());

    private final Members members;
    private final Stories stories;

    Sides(Members members, Stories stories) {
        this.members = members;
        this.stories = stories;
    }

    /**
     * @param address where they are
     * @param notice why what was sent could not be done; null when nothing was refused
     */
    SideView view(StoryView story, SideAddress address, SideView.Choice choice, @Nullable String notice) {
        int last = story.articles().size() - 1;
        int one = place(choice.left(), last, 0);
        int furthest = one == 0 ? last : 0;
        int other = place(choice.right(), last, furthest);
        other = other == one ? furthest : other;
        boolean pair = one != other
                && story.articles().get(one).reading() != null
                && story.articles().get(other).reading() != null;
        return new SideView(
                nav(story.project(), address),
                story,
                address,
                stories.stylesheets(story),
                pair,
                one,
                other,
                pair ? OnlyIn.of(story, one, List.of(other)) : NOTHING,
                pair ? OnlyIn.of(story, other, List.of(one)) : NOTHING,
                members.role(story.project()).includes(Role.REVIEWER),
                choice.readings() == null ? List.of() : List.copyOf(choice.readings()),
                notice);
    }

    private static int place(@Nullable Integer asked, int last, int otherwise) {
        return asked == null || asked < 0 || asked > last ? otherwise : asked;
    }

    private ProjectNav nav(UUID project, SideAddress address) {
        members.require(project, Role.VIEWER);
        return ProjectNav.of(project, members.role(project), address.chosen() ? "articles" : "stories");
    }
}
