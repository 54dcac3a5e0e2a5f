package org.unionbridge.member.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.person.PersonSamples.CORRECTION;
import static org.unionbridge.member.person.PersonSamples.PERSON;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void aCorrectionLeavesWhatWasNotSent() {
    var corrected = PERSON.correctedBy(CORRECTION);
    assertThat(corrected.name().text()).isEqualTo("张晓兰");
    assertThat(corrected.key()).isEqualTo(PERSON.key());
    assertThat(corrected.particulars().phone()).isEqualTo(CORRECTION.particulars().phone());
    assertThat(corrected.particulars().address()).isEqualTo(PERSON.particulars().address());
  }
}
