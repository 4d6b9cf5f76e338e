/**
 * The module `obsidian` for tests that import the plugin's own sources: the mocks, the behaviour layer over them, the visible layer over both.
 * Use it as the alias of `obsidian` in a vitest project with the environment happy-dom.
 */
export * from 'obsidian-test-mocks/obsidian';
export { HostApp as App } from '../behaviour/host-app';
export { HostPlugin as Plugin } from '../behaviour/host-plugin';
export { normalizePath } from '../behaviour/normalize-path';
export { resolveSubpath } from '../behaviour/resolve-subpath';
export { AbstractInputSuggest } from './suggest/abstract-input-suggest';
export { AbstractTextComponent } from './component/abstract-text-component';
export { BaseComponent } from './component/base-component';
export { ButtonComponent } from './component/button-component';
export { ColorComponent } from './component/color-component';
export { ConfirmationButton, ConfirmationModal } from './overlay/confirmation-modal';
export { DisplayValueComponent } from './component/display-value-component';
export { DropdownComponent } from './component/dropdown-component';
export { EditorSuggest } from './suggest/editor-suggest';
export { ExtraButtonComponent } from './component/extra-button-component';
export { FuzzySuggestModal } from './suggest/fuzzy-suggest-modal';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './dom/icons';
export { displayTooltip, setTooltip } from './dom/tooltip';
export { Keymap } from './keys/keymap';
export { MarkdownRenderer } from './markdown/markdown-renderer';
export { Menu } from './menu/menu';
export { MenuItem } from './menu/menu-item';
export { MenuSeparator } from './menu/menu-separator';
export { Modal } from './overlay/modal';
export { MomentFormatComponent } from './component/moment-format-component';
export { Notice } from './overlay/notice';
export { PluginSettingTab } from './setting/plugin-setting-tab';
export { PopoverSuggest } from './suggest/popover-suggest';
export { prepareFuzzySearch, prepareSimpleSearch } from './search/prepare-search';
export { ProgressBarComponent } from './component/progress-bar-component';
export { renderMatches, renderResults } from './search/render-results';
export { sanitizeHTMLToDom } from './dom/sanitize';
export { Scope } from './keys/scope';
export { SearchComponent } from './component/search-component';
export { Setting } from './setting/setting';
export { SettingGroup } from './setting/setting-group';
export { SettingPage } from './setting/setting-page';
export { SettingTab } from './setting/setting-tab';
export { SliderComponent } from './component/slider-component';
export { sortSearchResults } from './search/sort-search-results';
export { SuggestModal } from './suggest/suggest-modal';
export { TextAreaComponent } from './component/text-area-component';
export { TextComponent } from './component/text-component';
export { ToggleComponent } from './component/toggle-component';
export { ValueComponent } from './component/value-component';
