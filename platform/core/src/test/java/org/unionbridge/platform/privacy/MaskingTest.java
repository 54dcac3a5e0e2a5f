package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "张三, 张**",
    "张, 张**",
    "张三丰, 张**",
    "欧阳修, 欧阳**",
    "欧阳, 欧**",
    "𠮷野, 𠮷**",
    "阿依古丽·买买提, 阿**",
    "'', ''",
    "' ', ''"
  })
  void ofANameTheSurnameStays(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"13812341234, 138****1234", "0755-12345678, 075****5678", "12345678, ****", "'', ''"})
  void ofAPhoneTheEndsStay(String phone, String masked) {
    assertThat(Masking.phone(phone)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "110101199003071234, 1101**********1234",
    "11010119900307123X, 1101**********123X",
    "110101900307123, 1101*******7123",
    "1101011990, ****",
    "'', ''"
  })
  void ofAnIdNumberTheEndsStay(String number, String masked) {
    assertThat(Masking.idNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"6222021234567891234, ****1234", "1234567, ****", "'', ''"})
  void ofABankAccountTheLastFourStay(String account, String masked) {
    assertThat(Masking.bankAccount(account)).isEqualTo(masked);
  }
}
