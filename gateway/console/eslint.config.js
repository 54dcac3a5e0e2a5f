import vue from 'eslint-plugin-vue'
import skipFormatting from '@vue/eslint-config-prettier/skip-formatting'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'target/**', 'src/components.d.ts', 'src/api/schema/**', 'public/**', 'scripts/**'] },
  vue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  skipFormatting,
)
