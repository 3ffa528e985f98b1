import { Menu, UnstyledButton, useMantineColorScheme, VisuallyHidden, type MantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconLogout, IconMoon, IconSun } from '@/components/icons';
import { chooseLanguage, languages } from '@/lib/i18n';
import { signOut, useSession } from '@/lib/session';
import { atThumb, destinationsOf } from './navigation';
import classes from './UserMenu.module.css';

const schemes: [MantineColorScheme, typeof IconSun][] = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
];

/** Who is signed in, their language and look, and the way out. */
export function UserMenu({ wide = false }: { wide?: boolean }) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chosen = (on: boolean) => (on ? <IconCheck size={18} aria-hidden /> : undefined);

  return (
    <Menu width={240} position={wide ? 'top-start' : 'bottom-end'}>
      <Menu.Target>
        <UnstyledButton className={classes.button} w={wide ? undefined : 'auto'}>
          <span className={classes.initial} aria-hidden>
            {session.name.charAt(0)}
          </span>
          {wide ? (
            <span className={classes.name}>{session.name}</span>
          ) : (
            <VisuallyHidden>{t('menu.label', { name: session.name })}</VisuallyHidden>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.name} · {session.username}
        </Menu.Label>
        {!wide &&
          destinationsOf(session)
            .slice(atThumb)
            .map(({ to, label, icon: Icon }) => (
              <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={18} aria-hidden />}>
                {t(label)}
              </Menu.Item>
            ))}
        <Menu.Divider />
        <Menu.Label>{t('menu.language')}</Menu.Label>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            leftSection={<IconLanguage size={18} aria-hidden />}
            rightSection={chosen(i18n.language === language)}
            aria-current={i18n.language === language}
            onClick={() => void chooseLanguage(language)}
          >
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('menu.look')}</Menu.Label>
        {schemes.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={18} aria-hidden />}
            rightSection={chosen(colorScheme === scheme)}
            aria-current={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`look.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={signOut}>
          {t('menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
