package org.reliance.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;

/**
 * Shows once more how the last change changed the page. The browser sets the pace ({@code replay.ts}), since it knows when
 * a picture has been drawn and whether the reader wants things to move.
 */
@JsModule("./what-if/replay.ts")
final class Replay extends NativeButton {

    private static final String SHARE = "event.detail.share";

    private final Dashboard dashboard;
    private final List<Lever> levers;
    private final Course course;
    private final Announcer announcer;

    Replay(Dashboard dashboard, List<Lever> levers, Course course, Announcer announcer) {
        super(Words.say("levers.replay"));
        this.dashboard = dashboard;
        this.levers = levers;
        this.course = course;
        this.announcer = announcer;
        addClassName("quiet");
        getElement()
                .setAttribute("data-replays", "")
                .setAttribute("aria-keyshortcuts", "Control+Alt+Z")
                .addEventListener("replay-frame", this::show)
                .addEventData(SHARE);
    }

    private void show(DomEvent event) {
        double share = event.getEventData().get(SHARE).asDouble();
        if (!Double.isFinite(share)) {
            return;
        }
        course.replay(Math.clamp(share, 0, 1), levers);
        if (share <= 0) {
            say("replay.before");
        } else if (share >= 1) {
            say("replay.after");
        }
    }

    private void say(String key) {
        announcer.say(Words.say(key, dashboard.figure(course.shown().peek()).summary()));
    }
}
