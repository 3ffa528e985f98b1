import {
  IconArmchair,
  IconBolt,
  IconBuilding,
  IconDoor,
  IconDroplet,
  IconPrinter,
  IconSnowflake,
  IconSpray,
  IconTool,
  IconWifi,
  type Icon,
} from '@/components/icons';

const icons: [RegExp, Icon][] = [
  [/water|droplet|plumb|pipe/, IconDroplet],
  [/power|bolt|elec|light/, IconBolt],
  [/net|wifi|internet/, IconWifi],
  [/ac|air|snow|heat|hvac|temp/, IconSnowflake],
  [/door|lock|window/, IconDoor],
  [/carpentry|furniture|chair|armchair|wood|hammer/, IconArmchair],
  [/equip|print|device|office/, IconPrinter],
  [/clean|spray/, IconSpray],
  [/build|wall|roof/, IconBuilding],
];

/** Names one can give the icon of a category. */
export const iconNames = [
  'water', 'power', 'network', 'air', 'door', 'furniture', 'equipment', 'clean', 'building', 'tool',
] as const;

/** The picture of a kind of fault, from the name the catalogue gives its icon, else from its code. */
export function iconOf({ icon, code }: { icon: string | null; code: string }): Icon {
  const name = (icon ?? code).toLowerCase();
  return icons.find(([pattern]) => pattern.test(name))?.[1] ?? IconTool;
}

/** Orders kinds of fault so that the one for everything else comes last. */
export const otherLast = (a: { code: string }, b: { code: string }) => Number(isOther(a)) - Number(isOther(b));

const isOther = ({ code }: { code: string }) => code.toUpperCase() === 'OTHER';
