import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e8f3f1',
  '#d0e6e2',
  '#a4cfc9',
  '#74b6ae',
  '#4ca096',
  '#318b82',
  '#207771',
  '#156762',
  '#0f5a56',
  '#0a4744',
];

/** Warm greys: paper above, ink below. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f3efe7',
  '#e9e3d8',
  '#ddd6c8',
  '#c6bead',
  '#9d9585',
  '#6a6357',
  '#524c43',
  '#3a362f',
  '#24211d',
];

const dark: MantineColorsTuple = [
  '#ebe7df',
  '#cdc8bd',
  '#aca698',
  '#857f73',
  '#4a463f',
  '#3a3731',
  '#2a2823',
  '#1c1b18',
  '#161513',
  '#100f0d',
];

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { teal, gray, dark },
  black: '#211f1b',
  white: '#fffdf9',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '36px' },
      h2: { fontSize: '20px', lineHeight: '28px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
    },
  },
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '20px', sm: '20px', md: '24px', lg: '28px', xl: '36px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '4px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  shadows: {
    xs: '0 1px 2px rgb(33 31 27 / 6%)',
    sm: '0 1px 2px rgb(33 31 27 / 6%)',
    md: '0 8px 28px rgb(33 31 27 / 14%)',
    lg: '0 8px 28px rgb(33 31 27 / 14%)',
    xl: '0 8px 28px rgb(33 31 27 / 14%)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    NumberInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    Drawer: { defaultProps: { transitionProps: { duration: 140 } } },
    // The placeholder for the first focus is no menu item, which assistive technology trips over.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 90 }, shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 90 } } },
  },
});

/** The few colours that mean something, and the paper they lie on. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f4ee',
    '--mantine-color-text': '#211f1b',
    '--mantine-color-dimmed': '#655e53',
    '--mantine-color-placeholder': '#736c60',
    '--mantine-color-error': '#a8261c',
    '--mantine-color-default': '#fffdf9',
    '--mantine-color-default-hover': '#f3efe7',
    '--mantine-color-default-border': '#d6cebf',
    '--mantine-color-anchor': '#0f5a56',
    '--hq-sheet': '#fffdf9',
    '--hq-sunken': '#f0ebe1',
    '--hq-line': '#e5dfd3',
    '--hq-accent': '#0f5a56',
    '--hq-accent-soft': '#e0edea',
    '--hq-calm': '#0f5a56',
    '--hq-soon': '#8f5200',
    '--hq-soon-soft': '#fbecd2',
    '--hq-late': '#a8261c',
    '--hq-late-soft': '#fbe4e0',
    '--hq-paused': '#655e53',
    '--hq-track': '#ddd6c8',
  },
  dark: {
    '--mantine-color-body': '#1a1916',
    '--mantine-color-text': '#ebe7df',
    '--mantine-color-dimmed': '#aca698',
    '--mantine-color-placeholder': '#958f82',
    '--mantine-color-error': '#ff9a8d',
    '--mantine-color-default': '#24221e',
    '--mantine-color-default-hover': '#2e2b26',
    '--mantine-color-default-border': '#45413a',
    '--mantine-color-anchor': '#74b6ae',
    '--hq-sheet': '#24221e',
    '--hq-sunken': '#151412',
    '--hq-line': '#37342e',
    '--hq-accent': '#74b6ae',
    '--hq-accent-soft': '#1f3431',
    '--hq-calm': '#74b6ae',
    '--hq-soon': '#f0b35a',
    '--hq-soon-soft': '#3a2d17',
    '--hq-late': '#ff9a8d',
    '--hq-late-soft': '#43211d',
    '--hq-paused': '#aca698',
    '--hq-track': '#45413a',
  },
});
