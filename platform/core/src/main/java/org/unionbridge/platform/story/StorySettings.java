package org.unionbridge.platform.story;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a story is looked for. All are defaults of ours.
 *
 * @param mostFacts of one story
 * @param mostRecords that are read for one
 * @param longest that one may take
 */
@ConfigurationProperties("unionbridge.story")
record StorySettings(
    @DefaultValue("200") int mostFacts,
    @DefaultValue("2000000") long mostRecords,
    @DefaultValue("8s") Duration longest) {}
