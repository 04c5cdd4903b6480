package org.stet.sample;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.stet.account.CurrentAccount;
import org.stet.project.Membership;

/** Whether the sample project is still to be offered to whoever looks: {@code {inject:sample.missing(mine)}}. */
@Named("sample")
@RequestScoped
public class OwnSample {

    private final CurrentAccount current;

    OwnSample(CurrentAccount current) {
        this.current = current;
    }

    /** Whether none of the projects is the own sample project. */
    public boolean missing(List<Membership.Mine> mine) {
        var own = new SampleIds(current.who().id()).project();
        return mine.stream().noneMatch(each -> each.project().id.equals(own));
    }
}
