import * as icons from './dom/icons';
import * as searches from './search/prepare-search';
import * as renderings from './search/render-results';
import * as tooltips from './dom/tooltip';
import { AbstractInputSuggest } from './suggest/abstract-input-suggest';
import { AbstractTextComponent } from './component/abstract-text-component';
import { BaseComponent } from './component/base-component';
import { ButtonComponent } from './component/button-component';
import { ColorComponent } from './component/color-component';
import { ConfirmationButton, ConfirmationModal } from './overlay/confirmation-modal';
import { DisplayValueComponent } from './component/display-value-component';
import { DropdownComponent } from './component/dropdown-component';
import { EditorSuggest } from './suggest/editor-suggest';
import { ExtraButtonComponent } from './component/extra-button-component';
import { FuzzySuggestModal } from './suggest/fuzzy-suggest-modal';
import { Keymap } from './keys/keymap';
import { MarkdownRenderer } from './markdown/markdown-renderer';
import { Menu } from './menu/menu';
import { MenuItem } from './menu/menu-item';
import { MenuSeparator } from './menu/menu-separator';
import { Modal } from './overlay/modal';
import { MomentFormatComponent } from './component/moment-format-component';
import { Notice } from './overlay/notice';
import { PluginSettingTab } from './setting/plugin-setting-tab';
import { PopoverSuggest } from './suggest/popover-suggest';
import { ProgressBarComponent } from './component/progress-bar-component';
import { sanitizeHTMLToDom } from './dom/sanitize';
import { Scope } from './keys/scope';
import { SearchComponent } from './component/search-component';
import { Setting } from './setting/setting';
import { SettingGroup } from './setting/setting-group';
import { SettingPage } from './setting/setting-page';
import { SettingTab } from './setting/setting-tab';
import { SliderComponent } from './component/slider-component';
import { sortSearchResults } from './search/sort-search-results';
import { SuggestModal } from './suggest/suggest-modal';
import { TextAreaComponent } from './component/text-area-component';
import { TextComponent } from './component/text-component';
import { ToggleComponent } from './component/toggle-component';
import { ValueComponent } from './component/value-component';

/** What `require('obsidian')` answers over the behaviour layer once there is something to see. */
export const obsidianExports: Readonly<Record<string, unknown>> = {
  ...icons, ...searches, ...renderings, ...tooltips, sanitizeHTMLToDom, sortSearchResults,
  AbstractInputSuggest, AbstractTextComponent, BaseComponent, ButtonComponent, ColorComponent, ConfirmationButton, ConfirmationModal,
  DisplayValueComponent, DropdownComponent, EditorSuggest, ExtraButtonComponent, FuzzySuggestModal, Keymap, MarkdownRenderer, Menu,
  MenuItem, MenuSeparator, Modal, MomentFormatComponent, Notice, PluginSettingTab, PopoverSuggest, ProgressBarComponent, Scope,
  SearchComponent, Setting, SettingGroup, SettingPage, SettingTab, SliderComponent, SuggestModal, TextAreaComponent, TextComponent,
  ToggleComponent, ValueComponent,
};
