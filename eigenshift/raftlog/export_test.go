package raftlog

// TransferToAnyone lets Raft choose the target: what Transfer is compared with.
func (n *Node) TransferToAnyone() error { return n.raft.LeadershipTransfer().Error() }
