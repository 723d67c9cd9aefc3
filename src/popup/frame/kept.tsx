import { Component, type ComponentChildren } from 'preact'

type KeptProps = { away: boolean; children: ComponentChildren }

/** A room that one has left for a moment: it stays as it was, unseen and not drawn again, with all that was opened in it. */
export class Kept extends Component<KeptProps> {
  private seen: ComponentChildren = null

  override shouldComponentUpdate({ away }: KeptProps): boolean {
    return !away || !this.props.away
  }

  override render({ away, children }: KeptProps) {
    if (!away) this.seen = children
    return <div class="kept" hidden={away}>{this.seen}</div>
  }
}
