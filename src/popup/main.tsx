import { render } from 'preact'
import { Root } from './frame/root.tsx'
import './popup.css'

/** The same page is the toolbar's popup and, with this mark, a page in a tab. */
const wide = new URLSearchParams(location.search).has('tab')
document.documentElement.classList.toggle('tab', wide)

const root = document.getElementById('app')
if (root !== null) render(<Root browserLanguage={navigator.language} wide={wide} />, root)
