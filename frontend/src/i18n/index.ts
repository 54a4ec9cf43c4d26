export { Trans, useTranslation } from 'react-i18next';
export { type Format, formatFor, useFormat } from './format';
export { changeLanguage, loadTexts, startI18n } from './i18n';
export {
  FORMAT_LOCALES,
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  preferredLanguage,
} from './languages';
