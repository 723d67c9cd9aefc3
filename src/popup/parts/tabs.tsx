type Tab<T extends string> = Readonly<{ id: T; name: string }>

type TabsProps<T extends string> = { label: string; tabs: readonly Tab<T>[]; current: T | null; onGo: (id: T) => void }

/** The four rooms of the app, always within reach of the thumb. */
export function Tabs<T extends string>({ label, tabs, current, onGo }: TabsProps<T>) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ id, name }) => (
        <button type="button" key={id} aria-current={id === current ? 'page' : undefined} onClick={() => onGo(id)}>{name}</button>
      ))}
    </nav>
  )
}
