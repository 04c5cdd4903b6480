package org.stet.project;

/** What a member may do in a project. Each role includes those before it. */
public enum Role {
    /** Reads articles and settled readings. */
    VIEWER,
    /** Makes readings of their own and compares them once submitted. */
    REVIEWER,
    /** Adds articles, settles differences, exports. */
    EDITOR,
    /** Decides on members, tag set and deletion. */
    OWNER;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
