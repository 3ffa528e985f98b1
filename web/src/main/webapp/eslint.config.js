import { readdirSync } from 'node:fs';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const forbid = (message, ...group) => ({ group, message });
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const noApp = forbid('Only the entry point imports from app.', '@/app/*', '@/app');
const noFeatures = forbid('Shared code never knows a feature.', '@/features/*');
const noClimbing = forbid("Use '@/…' outside your own folder.", '../../*');

/** shared → features → app, never sideways: one zone per folder under src/features, found by reading the folder. */
const zones = [
  { files: ['src/{lib,components}/**/*.{ts,tsx}'], rules: restrict(noApp, noFeatures) },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: restrict(
      noApp,
      noClimbing,
      forbid(
        'A feature never imports another feature: move what both need to components or lib, or compose it in app.',
        ...features.filter((other) => other !== feature).map((other) => `@/features/${other}/*`),
      ),
    ),
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'shots', 'public', 'src/lib/api/schema'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  ...zones,
);
