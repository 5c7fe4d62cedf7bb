package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;

/**
 * What has become of a figure since somebody wrote down its address.
 *
 * @param version of the data then
 * @param changes what of the figure reads otherwise today; empty when what it was then is not known here
 */
public record Since(String version, Optional<List<Change>> changes) {

    /**
     * One value of the figure that reads otherwise today.
     *
     * @param subject what it is a value of
     * @param when its period in words
     * @param before the value then; empty when there was none
     * @param now the value today; empty when there is none
     * @param address path and place of the page that shows the value today, where a report states it
     */
    public record Change(
            String subject, String when, Optional<String> before, Optional<String> now, Optional<String> address) {}

    public Since {
        changes = changes.map(List::copyOf);
    }
}
