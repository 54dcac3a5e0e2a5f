package org.unionbridge.plan.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.unionbridge.plan.text.Limits;

/** What a file that is sent may cost, under {@code unionbridge.imports}. */
record ImportSettings(
    @DefaultValue("1400KB") DataSize largest,
    @DefaultValue("48MB") DataSize unpacked,
    @DefaultValue("2000") int entries,
    @DefaultValue("100") int ratio,
    @DefaultValue("90") int depth,
    @DefaultValue("3000000") int characters,
    @DefaultValue("50000") int cells,
    @DefaultValue("500") int pages,
    @DefaultValue("10s") Duration time,
    @DefaultValue("7MB") DataSize kept,
    @DefaultValue("2") int atOnce) {

  static ImportSettings of(Environment environment) {
    return Binder.get(environment).bindOrCreate("unionbridge.imports", ImportSettings.class);
  }

  DocumentReader reader() {
    return new DocumentReader(
        new Limits(
            Math.toIntExact(largest.toBytes()),
            unpacked.toBytes(),
            entries,
            ratio,
            depth,
            characters,
            cells,
            pages,
            time),
        Math.toIntExact(kept.toBytes()));
  }
}
