package org.stet.job;

/**
 * Does the jobs of one kind: a bean of the room whose work it is. It is a class, because this room must not know that room,
 * which would be the only one to implement an interface until there is a second kind.
 */
public abstract class JobWorker {

    private final String kind;

    protected JobWorker(String kind) {
        this.kind = kind;
    }

    public final String kind() {
        return kind;
    }

    /**
     * Does the next slice, some hundred milliseconds of work at most: as long as that takes to be cancelled, and as much is
     * done again after a crash. It is called in a transaction and a persistence context of its own, in which the job's
     * progress is written with what the slice writes; so it must not commit anything itself. An exception rolls the slice
     * back and ends the job.
     */
    protected abstract Slice next(Work work);
}
